import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/quotations';
import { articleOf } from './article';

const said = (text: string) => attribute(articleOf(text), null).map(quote => quote.text);

describe('marks around what nobody said', () => {
  it('the possessive of an abbreviation', () => {
    expect(
      said("The council hoped for the E.P.A.'s permit, and Ivo Petrov Jr.'s help was not enough."),
    ).toEqual([]);
  });

  it('a heading in marks between paragraphs', () => {
    const text = '“We sold the boat,” said Ole Dahl.\n“An empty harbour”\nHe walked home.';
    expect(said(text)).toEqual(['We sold the boat,']);
  });

  it('the name of a thing that nobody has spoken of yet', () => {
    expect(said('Ole Dahl ran a site called “The Lantern” for years.')).toEqual([]);
  });
});

describe('short speech', () => {
  it('that stands alone with its own full stop', () => {
    const text = '“We sold the boat,” said Ole Dahl.\n“It was time.”';
    expect(said(text)).toEqual(['We sold the boat,', 'It was time.']);
  });

  it('that a thing holds', () => {
    expect(said('Nora Feld held up a sign saying “Save The Harbour”.')).toEqual(['Save The Harbour']);
  });
});

it('no thing speaks, however many they are', () => {
  const text =
    'Ole Dahl wanted to sell the harbour.\nto build cheap machines before finding out “it is not easy in that trade.”';
  expect(attribute(articleOf(text), null)[0]?.speaker?.name).toBe('Ole Dahl');
});
