import { describe, expect, test } from 'vitest';
import { blocks, shape } from './compose';

describe('posts', () => {
  test('of X have words, author, handle, date and address', () => {
    const page =
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The boat is late.</p>&mdash; Ada Brine (@adabrine) <a href="https://twitter.com/adabrine/status/17?ref_src=x">July 10, 2025</a></blockquote>';
    expect(blocks(page)).toMatchObject([
      {
        type: 'embed',
        kind: 'post',
        provider: 'X',
        author: 'Ada Brine',
        handle: '@adabrine',
        published: '2025-07-10',
        url: 'https://twitter.com/adabrine/status/17?ref_src=x',
        credit: { text: '— Ada Brine (@adabrine) July 10, 2025' },
      },
    ]);
    expect(shape(blocks(page))).toEqual(['post X (p The boat is late.)']);
  });

  test('that lost their class or all their markup are posts still', () => {
    expect(
      shape(blocks('<blockquote><p>The boat is late.</p>— Ada Brine (@adabrine) July 10, 2025</blockquote>')),
    ).toEqual(['post X (p The boat is late.)']);
    const [flat, after] = blocks(
      '<p>The boat is late. https://t.co/x pic.twitter.com/y — Ada Brine (@adabrine) July 10, 2025</p><p>So it was.</p>',
    );
    expect(flat).toMatchObject({
      type: 'embed',
      author: 'Ada Brine',
      published: '2025-07-10',
      credit: { id: 1 },
      blocks: [{ text: { id: 0, text: 'The boat is late. https://t.co/x pic.twitter.com/y' } }],
    });
    expect(after).toMatchObject({ text: { id: 2 } });
  });

  test.each([
    [
      '<blockquote class="bluesky-embed"><p>Hi</p>&mdash; Ada (<a href="https://bsky.app/profile/did:plc:x?ref_src=embed">@ada.example.social</a>) <a href="https://bsky.app/profile/did:plc:x/post/3k?ref_src=embed">June 5, 2025 at 7:00 AM</a></blockquote>',
      'Bluesky',
      '@ada.example.social',
      '2025-06-05T07:00:00',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/"><p>Hi</p><p>A post shared by Ada Brine (@ada.b)</p></blockquote>',
      'Instagram',
      '@ada.b',
      null,
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/ada/posts/1"><blockquote><p>Hi</p>Posted by <a href="/ada">Ada Brine</a> on <a href="/1">Thursday, July 10, 2025</a></blockquote></div>',
      'Facebook',
      null,
      '2025-07-10',
    ],
    [
      '<blockquote class="mastodon-embed" cite="https://social.example/@ada/11"><p>Hi</p><p>Post by @ada@social.example View on Mastodon</p></blockquote>',
      'Mastodon',
      '@ada@social.example',
      null,
    ],
  ])('of others: %#', (page, provider, handle, published) => {
    expect(blocks(page)).toMatchObject([
      { type: 'embed', kind: 'post', provider, handle, published, blocks: [{ text: { text: 'Hi' } }] },
    ]);
  });

  test('a credit that is no post’s stays prose', () => {
    expect(
      shape(blocks('<p>He left in the evening — Ada (a friend) saw it on July 10, 2025 and cried.</p>')),
    ).toHaveLength(1);
    expect(shape(blocks('<blockquote><p>To be.</p><p>— Hamlet</p></blockquote>'))).toEqual([
      'excerpt (p To be. | p — Hamlet)',
    ]);
  });
});

describe('videos, sounds, frames', () => {
  test.each([
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/a1b2c3d4e5F?rel=0"></iframe>',
      'video',
      'https://www.youtube.com/watch?v=a1b2c3d4e5F',
    ],
    ['<iframe data-src="//player.vimeo.com/video/123"></iframe>', 'video', 'https://vimeo.com/123'],
    [
      '<lite-youtube videoid="a1b2c3d4e5F"></lite-youtube>',
      'video',
      'https://www.youtube.com/watch?v=a1b2c3d4e5F',
    ],
    ['<video><source src="/film.mp4"></video>', 'video', 'https://paper.example/film.mp4'],
    ['<audio src="sound.mp3"></audio>', 'audio', 'https://paper.example/a/sound.mp3'],
  ])('%s', (page, kind, url) => {
    expect(blocks(page)).toMatchObject([{ type: 'embed', kind, url }]);
  });

  test('addresses that are none of the web are no embeds, nor is what is too small to be looked at', () => {
    expect(
      blocks(
        '<iframe src="javascript:1"></iframe><iframe src="https://count.example/1" width="0" height="0"></iframe><video src="blob:x"></video>',
      ),
    ).toEqual([]);
  });

  test('frames of nobody known are cards; what serves adverts is folded', () => {
    expect(
      blocks('<iframe src="https://player.example/embed/12" title="Video: how a cookie is made"></iframe>'),
    ).toMatchObject([
      { kind: 'frame', url: 'https://player.example/embed/12', title: 'Video: how a cookie is made' },
    ]);
    expect(shape(blocks('<iframe src="https://ads.example/1"></iframe>'))).toEqual([
      'removal frame (frame null ())',
    ]);
    expect(shape(blocks('<iframe src="https://serve.example/1" width="300" height="250"></iframe>'))).toEqual(
      ['removal frame (frame null ())'],
    );
  });

  test('of players that wait for a consent are cards', () => {
    expect(
      blocks(
        '<div class="embed-consent" data-embed-src="https://player.example/embed/12"><p>May we?</p></div>',
      ),
    ).toMatchObject([{ kind: 'frame', url: 'https://player.example/embed/12' }, { type: 'removal' }]);
  });

  test('a player’s labels are folded', () => {
    expect(
      shape(blocks('<lite-youtube videoid="a1b2c3d4e5F"><button>Play video</button></lite-youtube>')),
    ).toEqual(['video YouTube ()', 'removal player-label (p Play video)']);
  });
});
