import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor, sourceManifest } from '../scripts/build/manifest.ts';
import { ROOT } from '../scripts/build/root.ts';

/**
 * Permissions that neither browser warns about at install.
 * https://developer.chrome.com/docs/extensions/reference/permissions-list
 * https://support.mozilla.org/kb/permission-request-messages-firefox-extensions
 */
const WITHOUT_WARNING = ['activeTab', 'alarms', 'contextMenus', 'menus', 'scripting', 'storage', 'offscreen'];

const manifest = sourceManifest();
const LOCALES = join(ROOT, 'extension', '_locales');

describe('permissions', () => {
  test('are these four, none of which warns at install', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    for (const permission of manifest.permissions) expect(WITHOUT_WARNING).toContain(permission);
  });

  test('reach no host, and nothing runs in a page before the person asks', () => {
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'optional_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|\*:\/\//);
  });
});

describe('pages of ours', () => {
  const policies: unknown = manifest['content_security_policy'];
  const policy = new Map(
    String(Reflect.get(Object(policies), 'extension_pages'))
      .split('; ')
      .map(part => [part.replace(/ .*/, ''), part.replace(/^\S+ /, '')]),
  );

  test('may do nothing but what is named here', () => {
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' http: https:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test('are split from those of private windows in Chrome; Firefox knows no such word', () => {
    expect(manifestFor('chrome', manifest)['incognito']).toBe('split');
    expect(manifestFor('firefox', manifest)).not.toHaveProperty('incognito');
  });
});

describe('one manifest for two browsers', () => {
  test('Chrome gets a service worker and no keys of Firefox', () => {
    const chrome = manifestFor('chrome', manifest);
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(chrome.minimum_chrome_version).toBe('120');
  });

  test('Firefox gets a background script, its id, and no keys of Chrome', () => {
    const firefox = manifestFor('firefox', manifest);
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '140.0');
    expect(firefox).toHaveProperty(
      ['browser_specific_settings', 'gecko', 'data_collection_permissions', 'required'],
      ['none'],
    );
  });

  test('a manifest without one of the two backgrounds does not build', () => {
    const broken = { ...manifest, background: { scripts: ['background.js'] } };
    expect(() => manifestFor('chrome', broken)).toThrow('service_worker');
  });

  test('its version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
  });

  test('it suggests at most the four keys that Chrome takes, each once', () => {
    const keys = [...JSON.stringify(manifest['commands']).matchAll(/"default":"([^"]+)"/g)].map(m => m[1]);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every icon that it names is there', () => {
    const icons = [...JSON.stringify(manifest).matchAll(/"(icons\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(icons.length).toBeGreaterThan(0);
    for (const path of icons) expect(existsSync(join(ROOT, 'extension', path)), path).toBe(true);
  });
});

test('every message that the manifest names is there', () => {
  const english: unknown = JSON.parse(readFileSync(join(LOCALES, 'en', 'messages.json'), 'utf8'));
  const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(english, name).toHaveProperty(name);
});
