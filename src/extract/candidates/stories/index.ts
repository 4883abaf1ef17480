import type { Flow } from '../../../blocks';
import type { Headline } from '../../../blocks/headline';
import type { Snapshot } from '../../../model';
import { titleKey } from '../../../text/title';
import type { Noted } from '../../notes/noted';
import { storyRanges } from './ranges';
import { isStory, storyOf } from './signs';
import type { Story } from './story';

/** The stories of an endless page, and which of them stands at the address. */
export interface Stories {
  readonly own: Story;
  readonly others: readonly Story[];
}

/**
 * The stories of a page that appends the next one to the one that was asked for: headlines, each with
 * its text, and with a byline or date of its own. Live reports, whose entries stand under one headline, have none. `next`
 * asks for the story behind the one at the address. Null where the page has one story.
 */
export function storiesOf(snapshot: Snapshot, flow: Flow, headline: Headline, next: boolean): Stories | null {
  // Whoever has selected something reads what it stands in.
  if (snapshot.selection || !headline.element || !isTitle(snapshot, headline) || isLive(snapshot))
    return null;
  const stories = storyRanges(flow, headline, story => isStory(snapshot, flow, story));
  if (stories.length < 2) return null;
  const own =
    storyOf(snapshot, flow, stories, snapshot.url) ??
    storyOf(snapshot, flow, stories, snapshot.metadata.canonical) ??
    stories.find(({ at }) => at === headline.at);
  const others = stories.filter(story => story !== own);
  const [behind] = others.filter(({ at }) => own && at > own.at).concat(others);
  if (!own || !behind) return null;
  return next ? { own: behind, others: stories.filter(story => story !== behind) } : { own, others };
}

/** The notes with one on every block of the other stories. */
export function withoutStories(noted: Noted, stories: Stories | null): Noted {
  if (!stories) return noted;
  const exclusions = [...noted.exclusions];
  let section = exclusions.reduce((most, note) => Math.max(most, note?.section ?? 0), 0);
  for (const { from, to } of stories.others) {
    section += 1;
    exclusions.fill({ witness: 'rules', rule: 'other-story', reason: 'related', section }, from, to);
  }
  return { ...noted, exclusions };
}

/** Whether the page's own title is the headline's: on a list of stories it is that of the list. */
function isTitle(snapshot: Snapshot, { title }: Headline): boolean {
  const key = titleKey(title ?? '');
  const said = [...snapshot.metadata.titles, snapshot.document.title].map(titleKey);
  return key.length > 2 && said.some(each => each === key || each.startsWith(key));
}

function isLive({ document, linkedData }: Snapshot): boolean {
  return (
    linkedData.some(text => text.includes('LiveBlogPosting')) ||
    document.querySelector('[itemtype$="LiveBlogPosting"]') !== null
  );
}
