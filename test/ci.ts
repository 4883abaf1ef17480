/** Whether this is continuous integration: nothing may be skipped for want of data there, and nothing rewritten. */
export function isCI(): boolean {
  return process.env['CI'] === 'true';
}
