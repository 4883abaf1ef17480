import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import { Icon } from './Icon';

/** Puts a text into the clipboard; true where that worked. The shell tells the person of a refusal. */
export type Copy = (text: string) => Promise<boolean>;

interface Props {
  readonly copy: Copy;
  readonly text: () => string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** How long the button says that it has copied, in milliseconds. */
const SAYS = 2000;

/** Copies, and says for a moment that it did. */
export function CopyButton({ copy, text, class: look, children }: Props) {
  const { say } = useWords();
  const [times, setTimes] = useState(0);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const end = setTimeout(() => setCopied(false), SAYS);
    return () => clearTimeout(end);
  }, [copied, times]);
  const run = async () => {
    setCopied(await copy(text()));
    setTimes(times + 1);
  };
  return (
    <button
      type="button"
      class={look ?? 'quiet'}
      data-copied={copied || undefined}
      onClick={() => void run()}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span>{copied ? say('copied') : children}</span>
    </button>
  );
}
