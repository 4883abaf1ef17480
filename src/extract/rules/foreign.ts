import { PACKS } from './packs';
import type { Pack } from './prepare/shape';

/**
 * The rules' phrases of languages other than English; null where the extension has left them out, which it does on pages
 * that are in English (scripts/build/languagesApart.ts).
 */
export const FOREIGN: Pack | null = PACKS.foreign;
