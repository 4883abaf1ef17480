import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly legend: string;
  readonly choices: readonly T[];
  readonly value: T;
  readonly name: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
  /** A class for a choice that looks its own way. */
  readonly look?: string;
}

/** One of a few, side by side: radio buttons, so the arrow keys work as they do anywhere. */
export function Choice<T extends string>({ legend, choices, value, name, onChoose, look }: Props<T>) {
  const group = useId();
  return (
    <fieldset class={look ? `choice ${look}` : 'choice'}>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map(choice => (
          <label key={choice} data-choice={choice}>
            <input
              type="radio"
              name={group}
              value={choice}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <span>{name(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
