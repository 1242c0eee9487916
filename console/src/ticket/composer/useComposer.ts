import { useEffect, useMemo, useRef, useState } from 'react';
import { Intent } from '../../api/intent';
import { askForMore, decide, reply, type RemedyCommand } from '../../api/tickets';
import type { Money, Now, ReplyVisibility, TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { editableMoney, parseMoney } from '../../i18n/money';
import { useMe } from '../../inbox/useMe';
import { carried } from '../../commitment/carried';
import { proposed } from '../../commitment/proposed';
import { useCommitments } from '../../commitment/useCommitments';
import { askForFacts, isSpoken } from '../spoken/spoken';
import { fieldsOf, filledIn, offering, type Typed } from '../../tool/schema';
import { useSuggestions } from '../../tool/useSuggestions';
import { useTool } from '../../tool/useTools';
import { useCommand } from '../useTicket';
import { type Edits, keepDraft, loadDraft, NOTHING_WRITTEN, type Written } from './drafts';
import { publicRoom, signed } from './length';
import { type Choice, choicesOf, currencyOf, proposalFor, takesMoney, WORDS } from './proposal';
import { toldOf } from './told';
import { topUpOf } from './topUp';
import { useKeptDraft } from './useKeptDraft';
import { useRuling } from './useRuling';

const NOTHING_TYPED: Typed = {};

export type Composer = ReturnType<typeof useComposer>;

/** One answer in the making: a proposal, what she changed of it, and the ruling on what she is about to give. */
export function useComposer(ticket: TicketView) {
  const words = useWords();
  const { t, locale } = words;
  const [written, setWritten] = useState<Written>(() => loadDraft(ticket.id));
  const [again, setAgain] = useState(false);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const [intent] = useState(() => new Intent(`amends.intent.${ticket.id}`, sessionStorage));
  useEffect(() => keepDraft(ticket.id, written), [ticket.id, written]);
  useKeptDraft(ticket.id, written, setWritten);

  const choices = choicesOf(ticket);
  const choice = written.choice && choices.includes(written.choice) ? written.choice : choices[0];
  const proposal = proposalFor(ticket, choice, t(askForFacts(ticket)));
  const edits = written.edits[choice] ?? {};
  const remedyType = edits.remedyType ?? proposal.remedyType;
  const currency = proposal.amount?.currency ?? currencyOf(ticket);
  const tool = useTool(remedyType);
  const money = remedyType !== null && (tool?.money ?? takesMoney(ticket, remedyType));
  const amountText = edits.amount ?? (proposal.amount ? editableMoney(proposal.amount, locale) : '');
  const amount = money ? parseMoney(amountText, currency) : null;
  const because = edits.because ?? proposal.because;
  const form = fieldsOf(tool, words.language);
  const fields = offering(form, useSuggestions(ticket, form));
  const typed = (remedyType !== null && edits.parameters?.[remedyType]) || NOTHING_TYPED;
  const { parameters, missing } = filledIn(fields, typed);
  const remedy = remedyOf(remedyType, money ? amount : null, fields.length > 0 ? parameters : undefined);
  const ruling = useRuling(ticket, remedy, money);
  const topUp = topUpOf(ticket, ruling.ruling, amount);
  const text = edits.text ?? toldOf(proposal, amount, topUp, words);
  const promise = useMemo(
    () => proposed(text, words.language, new Date(), ticket.zone),
    [text, words.language, ticket.zone],
  );
  const known = useCommitments(ticket.id).data?.items ?? ticket.commitments;
  const promised = carried(promise, known, leftOut);
  const room = publicRoom(ticket.network, signed(text, useMe()?.name ?? ''));

  function edit(change: Edits) {
    setWritten({ choice, edits: { ...written.edits, [choice]: { ...edits, ...change } } });
  }

  const sending = useCommand(
    ticket.id,
    (visibility: ReplyVisibility) => {
      const said = { text: text.trim(), visibility, ...(promised && { commitment: { dueAt: promised.dueAt, text: promised.words } }) };
      if (!remedy) return reply(ticket.id, said, intent.keyFor(said));
      const command = { remedy, because: because.trim(), reply: said };
      return (topUp ? askForMore : decide)(ticket.id, command, intent.keyFor({ ...command, more: topUp !== null }));
    },
    () => {
      intent.fulfilled();
      setWritten(NOTHING_WRITTEN);
      setAgain(false);
      setLeftOut(null);
    },
  );
  useForgetting(sending.reset, `${choice} ${amountText} ${remedyType} ${JSON.stringify(typed)}`);

  return {
    choices,
    choice,
    text,
    remedyType,
    money,
    tool,
    fields,
    typed,
    missingField: missing?.label ?? null,
    amountText,
    amount,
    currency,
    because,
    room,
    remedy,
    ruling,
    topUp,
    promise: carried(promise, known, null),
    promised,
    keepPromise: (keep: boolean) => setLeftOut(keep ? null : (promise?.said ?? null)),
    spoken: isSpoken(ticket),
    sending,
    edit,
    writing: again,
    customerMissing: remedyType !== null && remedyType !== WORDS && ticket.customer === null,
    fill: (change: Typed) =>
      remedyType !== null && edit({ parameters: { ...edits.parameters, [remedyType]: { ...typed, ...change } } }),
    choose: (chosen: Choice) => setWritten({ ...written, choice: chosen }),
    writeAgain: setAgain,
    ask: () => setWritten({ choice: 'answer', edits: { ...written.edits, answer: { text: t(askForFacts(ticket)) } } }),
    giveInstead({ remedy: type, amount: most }: Now) {
      if (most) edit({ remedyType: type, amount: editableMoney(most, locale) });
      // The proposed words promise what is not given; hers she keeps.
      else edit({ remedyType: type, text: edits.text ?? '' });
    },
    /** A message that she took back in time comes back to her as a draft. */
    takeBack(taken: string) {
      setWritten({ choice: 'answer', edits: { answer: { text: taken } } });
      setAgain(true);
    },
  };
}

function remedyOf(
  type: string | null,
  amount: Money | null,
  parameters: Record<string, unknown> | undefined,
): RemedyCommand | null {
  return type === null ? null : { type, ...(amount && { amount }), ...(parameters && { parameters }) };
}

/** An earlier refusal is about what she meant then; as soon as she means something else it is gone. */
function useForgetting(forget: () => void, meaning: string): void {
  const before = useRef(meaning);
  useEffect(() => {
    if (before.current !== meaning) forget();
    before.current = meaning;
  }, [forget, meaning]);
}
