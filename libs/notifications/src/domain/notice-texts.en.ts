import type { NoticeFacts, NoticeTexts } from './notice-facts.js';
import { OUTCOME_WORDS, REASON_WORDS } from './reason-words.js';

const holderOf = ({ department }: NoticeFacts): string => department ?? 'The 1022 centre';
const becauseOf = ({ reason, words }: NoticeFacts): string[] => {
  const said = [reason === undefined ? undefined : REASON_WORDS[reason].en, words].filter(Boolean).join('. ');
  return said === '' ? [] : [`Reason: ${said}.`.replace(/([.!?])\.$/, '$1')];
};
const quoted = (words: string | undefined): string[] => (words === undefined ? [] : [`“${words}”`]);

export const NOTICE_TEXTS_EN: NoticeTexts = {
  'ticket.dispatched': (facts) => ({
    headline: `${holderOf(facts)} has your report now`,
    lines: [`The report was passed on to: ${holderOf(facts)}.`, `Answer due: ${facts.due}.`],
    short: `passed on to ${holderOf(facts)}, answer due ${facts.due}`,
  }),
  'ticket.accepted': (facts) => ({
    headline: `${holderOf(facts)} is working on it`,
    lines: [`Answer due: ${facts.due}.`],
    short: `${holderOf(facts)} is working on it`,
  }),
  'ticket.asked': (facts) => ({
    headline: `${holderOf(facts)} needs to know more`,
    lines: [...quoted(facts.words), 'The clock stands still until you answer.'],
    short: `${holderOf(facts)} asks: ${facts.words ?? ''}`,
  }),
  'ticket.messaged': (facts) => ({
    headline: `${holderOf(facts)} wrote to you`,
    lines: quoted(facts.words),
    short: `${holderOf(facts)} writes: ${facts.words ?? ''}`,
  }),
  'ticket.returned': (facts) => ({
    headline: 'We are looking for the right department',
    lines: ['The former department gave the report back to the 1022 centre, which passes it on to the right one.', ...becauseOf(facts)],
    short: 'is being passed on to a better suited department',
  }),
  'ticket.transferred': (facts) => ({
    headline: `Your report moved to ${holderOf(facts)}`,
    lines: [`${holderOf(facts)} is in charge now.`, ...becauseOf(facts), `Answer due: ${facts.due}.`],
    short: `moved to ${holderOf(facts)}, answer due ${facts.due}`,
  }),
  'ticket.extension-granted': (facts) => ({
    headline: `New date for the answer: ${facts.due}`,
    lines: [`${holderOf(facts)} needs more time. New date for the answer: ${facts.due}.`, ...becauseOf(facts)],
    short: `new date for the answer ${facts.due}`,
  }),
  'ticket.answered': (facts) => ({
    headline: `${holderOf(facts)} has answered`,
    lines: [
      `Result: ${facts.outcome === undefined ? 'there is an answer' : OUTCOME_WORDS[facts.outcome].en}.`,
      ...quoted(facts.words),
      ...(facts.audience === 'holder' ? ['Please have a look and rate it.'] : []),
    ],
    short: `${holderOf(facts)} has answered${facts.outcome === undefined ? '' : `: ${OUTCOME_WORDS[facts.outcome].en}`}`,
  }),
  'ticket.declined': (facts) => ({
    headline: 'The report was not taken up',
    lines: becauseOf(facts),
    short: `was not taken up. ${becauseOf(facts).join(' ')}`,
  }),
  'ticket.merged': ({ otherCode = '' }) => ({
    headline: `Handled together with report ${otherCode}`,
    lines: [`There is already a report about this. You still hear from us until it is answered, under ${otherCode}.`],
    short: `is handled together with ${otherCode}`,
  }),
  'ticket.unmerged': () => ({
    headline: 'The report is handled on its own again',
    lines: ['It is no longer joined with another report.'],
    short: 'is handled on its own again',
  }),
  'ticket.reopened': (facts) => ({
    headline: 'The reporter says that it is not resolved',
    lines: [`${holderOf(facts)} works on it again. Answer due: ${facts.due}.`],
    short: 'is worked on again',
  }),
  'ticket.published': (facts) =>
    facts.audience === 'area'
      ? {
          headline: `New report in ${facts.area ?? 'Da Nang'}`,
          lines: quoted(facts.words),
          short: `new report in ${facts.area ?? 'Da Nang'}`,
        }
      : {
          headline: 'Your report is public now',
          lines: ['Everybody can read it, without private details. You can withdraw it at any time.'],
          short: 'is public now',
        },
};
