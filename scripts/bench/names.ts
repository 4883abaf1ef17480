/** The engines, in the order of the table; Readability is the measure of speed. */
export const ENGINE_NAMES = ['readability', 'defuddle', 'pullquote'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/** The labelled sets, in the order of the table. */
export const SET_NAMES = ['aeb', 'wcxb', 'traf', 'news', 'clutter', 'seeds'] as const;

export type SetName = (typeof SET_NAMES)[number];

/** One value for each engine. */
export type PerEngine<T> = Readonly<Record<EngineName, T>>;

/** Makes one value for each engine. */
export function perEngine<T>(make: (engine: EngineName) => T): PerEngine<T> {
  return { readability: make('readability'), defuddle: make('defuddle'), pullquote: make('pullquote') };
}
