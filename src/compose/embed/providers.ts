import type { Embed } from '../../model';

/** Who shows things in other people's pages: how an address of theirs looks, and the page a reader would open. */
interface Provider {
  readonly name: string;
  /** Stands in every such address: a cheap look before `says`. */
  readonly has: string;
  readonly kind: Embed['kind'];
  /** Matches a whole address, with the thing's `id` and `who` posted it. */
  readonly says: RegExp;
  /** The address of the thing itself; without it the address stays. */
  readonly page?: string;
}

const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    has: '/vi',
    kind: 'video',
    says: /^https?:\/\/(?:i\d?\.ytimg|img\.youtube)\.com\/vi(?:_webp)?\/(?<id>[\w-]{6,20})\//,
    page: 'https://www.youtube.com/watch?v=$<id>',
  },
  {
    name: 'YouTube',
    has: 'youtu',
    kind: 'video',
    says: /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/(?<id>[\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$<id>',
  },
  {
    name: 'YouTube',
    has: 'youtu',
    kind: 'video',
    says: /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/watch\?v=|youtu\.be\/)(?<id>[\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$<id>',
  },
  {
    name: 'Vimeo',
    has: 'vimeo',
    kind: 'video',
    says: /^https?:\/\/(?:player\.)?vimeo\.com\/(?:video\/)?(?<id>\d+)/,
    page: 'https://vimeo.com/$<id>',
  },
  {
    name: 'Dailymotion',
    has: 'dailymotion',
    kind: 'video',
    says: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/)?(?:video\/|player\/[\w.]{1,40}\?video=)(?<id>\w+)/,
    page: 'https://www.dailymotion.com/video/$<id>',
  },
  {
    name: 'TikTok',
    has: 'tiktok',
    kind: 'video',
    says: /^https?:\/\/www\.tiktok\.com\/(?:(?<who>@[\w.]{1,40})\/video|embed(?:\/v\d)?)\/(?<id>\d+)/,
  },
  { name: 'Twitch', has: 'twitch', kind: 'video', says: /^https?:\/\/(?:player|clips|www)\.twitch\.tv\// },
  {
    name: 'TED',
    has: '.ted.',
    kind: 'video',
    says: /^https?:\/\/embed\.ted\.com\/talks\/(?<id>[\w-]+)/,
    page: 'https://www.ted.com/talks/$<id>',
  },
  { name: 'Rumble', has: 'rumble', kind: 'video', says: /^https?:\/\/rumble\.com\/embed\// },
  {
    name: 'PeerTube',
    has: '/videos/embed/',
    kind: 'video',
    says: /^https?:\/\/[\w.-]{3,80}\/videos\/embed\/[\w-]+/,
  },
  {
    name: 'X',
    has: '/embed/Tweet',
    kind: 'post',
    says: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/Tweet\.html\?(?:[^#]{0,400}&)?id=(?<id>\d+)/,
    page: 'https://x.com/i/status/$<id>',
  },
  {
    name: 'X',
    has: 'status',
    kind: 'post',
    says: /^https?:\/\/(?:mobile\.|www\.)?(?:twitter|x)\.com\/(?:i|(?<who>\w{1,30}))\/status(?:es)?\/(?<id>\d+)/,
  },
  {
    name: 'Bluesky',
    has: 'bsky',
    kind: 'post',
    says: /^https?:\/\/(?:bsky\.app\/profile\/(?:did:[\w.:-]{1,80}|(?<who>[\w.-]{1,80}))\/post|embed\.bsky\.app\/embed\/[\w.:-]{1,80}\/app\.bsky\.feed\.post)\/(\w+)/,
  },
  {
    name: 'Instagram',
    has: 'instagram',
    kind: 'post',
    says: /^https?:\/\/www\.instagram\.com\/(?:p|reel|tv)\/(?<id>[\w-]+)/,
    page: 'https://www.instagram.com/p/$<id>/',
  },
  {
    name: 'Facebook',
    has: 'facebook',
    kind: 'video',
    says: /^https?:\/\/www\.facebook\.com\/plugins\/video/,
  },
  {
    name: 'Facebook',
    has: 'facebook',
    kind: 'post',
    says: /^https?:\/\/www\.facebook\.com\/(?:plugins\/post|[\w.]{1,60}\/posts\/|permalink\.php|photo)/,
  },
  {
    name: 'Threads',
    has: 'threads',
    kind: 'post',
    says: /^https?:\/\/www\.threads\.(?:net|com)\/(?<who>@[\w.]{1,40})\/post\//,
  },
  {
    name: 'Mastodon',
    has: '/@',
    kind: 'post',
    says: /^https?:\/\/[\w.-]{3,80}\/(?<who>@[\w.@-]{1,60})\/(?<id>\d+)(?:\/embed)?$/,
  },
  {
    name: 'Reddit',
    has: 'reddit',
    kind: 'post',
    says: /^https?:\/\/(?:www\.|embed\.)?reddit(?:media)?\.com\/r\/\w{1,40}\/comments\//,
  },
  { name: 'Telegram', has: 't.me', kind: 'post', says: /^https?:\/\/t\.me\/(?<who>\w{1,40})\/(?<id>\d+)/ },
  {
    name: 'Spotify',
    has: 'spotify',
    kind: 'audio',
    says: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(?<id>[\w/-]+)/,
    page: 'https://open.spotify.com/$<id>',
  },
  { name: 'SoundCloud', has: 'soundcloud', kind: 'audio', says: /^https?:\/\/w\.soundcloud\.com\/player\// },
  {
    name: 'Apple Podcasts',
    has: 'podcasts',
    kind: 'audio',
    says: /^https?:\/\/embed\.podcasts\.apple\.com\/(?<id>.+)/,
    page: 'https://podcasts.apple.com/$<id>',
  },
  {
    name: 'Google Maps',
    has: '/maps/',
    kind: 'frame',
    says: /^https?:\/\/(?:www\.)?google\.\w{2,3}\/maps\/embed/,
  },
  { name: 'Datawrapper', has: 'dwcdn', kind: 'frame', says: /^https?:\/\/datawrapper\.dwcdn\.net\// },
  {
    name: 'Flourish',
    has: 'flo',
    kind: 'frame',
    says: /^https?:\/\/(?:flo\.uri\.sh|public\.flourish\.studio)\//,
  },
  { name: 'Infogram', has: 'infogram', kind: 'frame', says: /^https?:\/\/(?:e\.)?infogram\.com\// },
  {
    name: 'DocumentCloud',
    has: 'documentcloud',
    kind: 'frame',
    says: /^https?:\/\/(?:embed|www)\.documentcloud\.org\//,
  },
  { name: 'CodePen', has: 'codepen', kind: 'frame', says: /^https?:\/\/codepen\.io\/[\w-]{1,60}\/embed\// },
  { name: 'Scribd', has: 'scribd', kind: 'frame', says: /^https?:\/\/www\.scribd\.com\/embeds\// },
  {
    name: 'Our World in Data',
    has: 'ourworldindata',
    kind: 'frame',
    says: /^https?:\/\/ourworldindata\.org\/grapher\//,
  },
];

/** What an address shows, when it is a known provider's; `handle` is who posted it, as far as the address tells. */
export function providerOf(url: string): {
  readonly name: string;
  readonly kind: Embed['kind'];
  readonly url: string;
  readonly handle: string | null;
} | null {
  for (const { name, has, kind, says, page } of PROVIDERS) {
    const found = url.includes(has) ? says.exec(url) : null;
    if (!found) continue;
    const who = found.groups?.['who']?.replace(/^(?!@)/, '@') ?? null;
    return { name, kind, url: page ? page.replace('$<id>', found.groups?.['id'] ?? '') : url, handle: who };
  }
  return null;
}
