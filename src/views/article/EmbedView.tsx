import type { Embed } from '../../model';
import { useWords, type Word } from '../words';
import { DateView } from './DateView';
import type { DrawBlocks } from './draw';
import { hostOf } from './hostOf';
import { RichText } from './RichText';
import { useScene } from './scene';

/** Something from elsewhere, as a card: who posted it and when, its words, and the way there. */
export function EmbedView({ block, draw }: { readonly block: Embed; readonly draw: DrawBlocks }) {
  const { say } = useWords();
  const { linkTarget } = useScene();
  const from = block.provider ?? say(KINDS[block.kind]);
  return (
    <article class={`embed embed-${block.kind}`} aria-label={from}>
      <header class="embed-head">
        <span class="embed-who">
          {block.author ? (
            <b>
              <bdi>{block.author}</bdi>
            </b>
          ) : null}
          {block.handle ? <bdi class="embed-handle">{block.handle}</bdi> : null}
          {block.author || block.handle ? null : (
            <b>
              <bdi>{block.title ?? say(KINDS[block.kind])}</bdi>
            </b>
          )}
        </span>
        {block.provider ? <span class="embed-provider">{block.provider}</span> : null}
      </header>
      {draw(block.blocks)}
      {block.credit && !block.author ? (
        <p class="embed-credit">
          <RichText rich={block.credit} />
        </p>
      ) : null}
      {block.url || block.published ? (
        <footer class="embed-foot">
          {block.published ? <DateView iso={block.published} /> : null}
          {block.url ? (
            <a href={block.url} target={linkTarget} rel="noreferrer">
              {say('openEmbed', block.provider ?? hostOf(block.url))}
            </a>
          ) : null}
        </footer>
      ) : null}
    </article>
  );
}

const KINDS: { readonly [K in Embed['kind']]: Word } = {
  post: 'embedPost',
  video: 'embedVideo',
  audio: 'embedAudio',
  frame: 'embedFrame',
};
