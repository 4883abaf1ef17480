import { useWords } from '../words';

/** As they stand in the text, or gathered by who said them. */
export type QuoteOrder = 'text' | 'speaker';

interface Props {
  readonly order: QuoteOrder;
  readonly onOrder: (order: QuoteOrder) => void;
}

const WORDS = { text: 'inOrder', speaker: 'bySpeaker' } as const satisfies Record<QuoteOrder, string>;
const ORDERS = ['text', 'speaker'] as const;

/** Chooses how the quotations are listed. */
export function OrderChoice({ order, onOrder }: Props) {
  const { say } = useWords();
  return (
    <fieldset class="order">
      <legend class="unseen">{say('order')}</legend>
      {ORDERS.map(each => (
        <button key={each} type="button" aria-pressed={order === each} onClick={() => onOrder(each)}>
          {say(WORDS[each])}
        </button>
      ))}
    </fieldset>
  );
}
