import { ROOMS, roomOf } from './rooms.ts';
import { imports, sources } from './sources.ts';

/** Which rooms of `src` import which others, found in the code: each room with those that it knows, both in the table's order. */
export function arrows(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, Set<string>>(Object.keys(ROOMS).map(room => [room, new Set()]));
  for (const source of sources('src')) {
    const room = roomOf(source.path);
    for (const name of imports(source)) {
      const other = roomOf(name);
      if (room && other && other !== room) known.get(room)?.add(other);
    }
  }
  const order = Object.keys(ROOMS);
  return new Map(
    [...known]
      .filter(([room]) => sources('src').some(({ path }) => roomOf(path) === room))
      .map(([room, others]) => [room, order.filter(other => others.has(other))]),
  );
}

/** Rooms that nearly all know: arrows to them would hide the others. */
const EVERYWHERE = ['model', 'steps', 'text', 'html', 'languages'];

/** The rooms of `src` as a Mermaid flowchart, an arrow from each room to those that use it. */
export function drawing(): string {
  const lines = [...arrows()].flatMap(([room, others]) =>
    others.filter(other => !EVERYWHERE.includes(other)).map(other => `  ${idOf(other)} --> ${idOf(room)}`),
  );
  const rooms = [...arrows().keys()]
    .filter(room => !EVERYWHERE.includes(room))
    .map(room => `  ${idOf(room)}["${room}"]`);
  return ['flowchart LR', ...rooms, ...lines].join('\n');
}

/** A page of Markdown with the drawing in it, between its two comments. Throws where it has no place for one. */
export function withDrawing(page: string): string {
  const [before, rest] = page.split('<!-- drawing -->');
  const [, after] = rest?.split('<!-- /drawing -->') ?? [];
  if (before === undefined || after === undefined) throw new Error('the page has no place for the drawing');
  return `${before}<!-- drawing -->\n\n\`\`\`mermaid\n${drawing()}\n\`\`\`\n\n<!-- /drawing -->${after}`;
}

function idOf(room: string): string {
  return room.replaceAll('/', '_');
}
