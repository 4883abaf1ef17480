import { describe, expect, test } from 'vitest';
import { isLocal } from '../../src/text/localHost';

describe('an address on this machine or in its network', () => {
  const local = [
    'localhost',
    'a.localhost',
    'printer.local',
    'printer.local.',
    'wiki.corp.internal',
    'router.lan',
    'router',
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.9.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.0.1',
    '[::1]',
    '[::]',
    '[fd00::1]',
    '[fc00::1]',
    '[fe80::1]',
    '[::ffff:192.168.1.1]',
    '[::ffff:7f00:1]',
  ];
  for (const host of local) test(host, () => expect(isLocal(`http://${host}:8080/a.png`)).toBe(true));

  const elsewhere = [
    'paper.example',
    'local.example',
    'internal.paper.example',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.1.1',
    '8.8.8.8',
    '100.128.0.1',
    '[2001:db8::1]',
    '[::ffff:8.8.8.8]',
    'fd.example',
  ];
  for (const host of elsewhere) test(host, () => expect(isLocal(`https://${host}/a.png`)).toBe(false));
});
