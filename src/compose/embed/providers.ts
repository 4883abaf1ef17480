import type { Embed } from '../../model';

/** Who shows things in other people's pages: how an address of theirs looks, and the page a reader would open. */
interface Provider {
  readonly name: string;
  readonly kind: Embed['kind'];
  /** Matches a whole address; the first group is the thing's id. */
  readonly says: RegExp;
  /** The address of the thing itself, `$1` its id; without it the address stays. */
  readonly page?: string;
}

const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    says: /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/([\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  {
    name: 'YouTube',
    kind: 'video',
    says: /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/watch\?v=|youtu\.be\/)([\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  {
    name: 'Vimeo',
    kind: 'video',
    says: /^https?:\/\/(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)/,
    page: 'https://vimeo.com/$1',
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    says: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/)?(?:video\/|player\/[\w.]{1,40}\?video=)(\w+)/,
    page: 'https://www.dailymotion.com/video/$1',
  },
  {
    name: 'TikTok',
    kind: 'video',
    says: /^https?:\/\/www\.tiktok\.com\/(?:@[\w.]{1,40}\/video|embed(?:\/v\d)?)\/(\d+)/,
  },
  { name: 'Twitch', kind: 'video', says: /^https?:\/\/(?:player|clips|www)\.twitch\.tv\// },
  {
    name: 'TED',
    kind: 'video',
    says: /^https?:\/\/embed\.ted\.com\/talks\/([\w-]+)/,
    page: 'https://www.ted.com/talks/$1',
  },
  { name: 'Rumble', kind: 'video', says: /^https?:\/\/rumble\.com\/embed\// },
  { name: 'PeerTube', kind: 'video', says: /^https?:\/\/[\w.-]{3,80}\/videos\/embed\/([\w-]+)/ },
  {
    name: 'X',
    kind: 'post',
    says: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/Tweet\.html\?(?:[^#]{0,400}&)?id=(\d+)/,
    page: 'https://x.com/i/status/$1',
  },
  {
    name: 'X',
    kind: 'post',
    says: /^https?:\/\/(?:mobile\.|www\.)?(?:twitter|x)\.com\/\w{1,30}\/status(?:es)?\/(\d+)/,
  },
  {
    name: 'Bluesky',
    kind: 'post',
    says: /^https?:\/\/(?:bsky\.app\/profile\/[\w.:-]{1,80}\/post|embed\.bsky\.app\/embed\/[\w.:-]{1,80}\/app\.bsky\.feed\.post)\/(\w+)/,
  },
  {
    name: 'Instagram',
    kind: 'post',
    says: /^https?:\/\/www\.instagram\.com\/(?:p|reel|tv)\/([\w-]+)/,
    page: 'https://www.instagram.com/p/$1/',
  },
  { name: 'Facebook', kind: 'video', says: /^https?:\/\/www\.facebook\.com\/plugins\/video/ },
  {
    name: 'Facebook',
    kind: 'post',
    says: /^https?:\/\/www\.facebook\.com\/(?:plugins\/post|[\w.]{1,60}\/posts\/|permalink\.php|photo)/,
  },
  { name: 'Threads', kind: 'post', says: /^https?:\/\/www\.threads\.(?:net|com)\/@[\w.]{1,40}\/post\// },
  { name: 'Mastodon', kind: 'post', says: /^https?:\/\/[\w.-]{3,80}\/@[\w.@-]{1,60}\/(\d+)(?:\/embed)?$/ },
  {
    name: 'Reddit',
    kind: 'post',
    says: /^https?:\/\/(?:www\.|embed\.)?reddit(?:media)?\.com\/r\/\w{1,40}\/comments\//,
  },
  { name: 'Telegram', kind: 'post', says: /^https?:\/\/t\.me\/\w{1,40}\/(\d+)/ },
  {
    name: 'Spotify',
    kind: 'audio',
    says: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/([\w/-]+)/,
    page: 'https://open.spotify.com/$1',
  },
  { name: 'SoundCloud', kind: 'audio', says: /^https?:\/\/w\.soundcloud\.com\/player\// },
  {
    name: 'Apple Podcasts',
    kind: 'audio',
    says: /^https?:\/\/embed\.podcasts\.apple\.com\/(.+)/,
    page: 'https://podcasts.apple.com/$1',
  },
  { name: 'Google Maps', kind: 'frame', says: /^https?:\/\/(?:www\.)?google\.\w{2,3}\/maps\/embed/ },
  { name: 'Datawrapper', kind: 'frame', says: /^https?:\/\/datawrapper\.dwcdn\.net\// },
  { name: 'Flourish', kind: 'frame', says: /^https?:\/\/(?:flo\.uri\.sh|public\.flourish\.studio)\// },
  { name: 'Infogram', kind: 'frame', says: /^https?:\/\/(?:e\.)?infogram\.com\// },
  { name: 'DocumentCloud', kind: 'frame', says: /^https?:\/\/(?:embed|www)\.documentcloud\.org\// },
  { name: 'CodePen', kind: 'frame', says: /^https?:\/\/codepen\.io\/[\w-]{1,60}\/embed\// },
  { name: 'Scribd', kind: 'frame', says: /^https?:\/\/www\.scribd\.com\/embeds\// },
  { name: 'Our World in Data', kind: 'frame', says: /^https?:\/\/ourworldindata\.org\/grapher\// },
];

/** What an address shows, when it is a known provider's. */
export function providerOf(
  url: string,
): { readonly name: string; readonly kind: Embed['kind']; readonly url: string } | null {
  for (const { name, kind, says, page } of PROVIDERS) {
    const found = says.exec(url);
    if (found) return { name, kind, url: page ? page.replace('$1', found[1] ?? '') : url };
  }
  return null;
}
