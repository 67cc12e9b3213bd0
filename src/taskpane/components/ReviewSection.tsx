import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingKind, ShareTexts } from '../../i18n/shareTexts';
import type { Finding, WorkbookProblem } from '../../workbook';
import { useSession } from '../session/session';
import { AddressList } from './AddressList';
import type { AddressItem } from './AddressList';
import { Notice } from './Notice';
import { ProblemNotice } from './ProblemNotice';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  live: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem }
  | { readonly kind: 'done'; readonly findings: readonly Finding[] };

/** What whoever receives the workbook will see or can find, kind by kind. */
export function ReviewSection({ onGo }: { readonly onGo: (address: string) => void }) {
  const styles = useStyles();
  const { words, workbook } = useSession();
  const say = words.share.review;
  const [state, setState] = useState<State>({ kind: 'ready' });

  const review = async (): Promise<void> => {
    setState({ kind: 'working' });
    const result = await workbook.reviewWorkbook();
    setState(result.ok ? { kind: 'done', findings: result.value } : { kind: 'failed', problem: result.problem });
  };
  const findings = state.kind === 'done' ? state.findings : [];
  const kinds = (Object.keys(say.headings) as FindingKind[]).filter((kind) =>
    findings.some((one) => one.kind === kind),
  );
  return (
    <Section title={say.title}>
      <p className={styles.text}>{say.about}</p>
      <div>
        <Button disabledFocusable={state.kind === 'working'} onClick={() => void review()}>
          {state.kind === 'working' ? say.working : state.kind === 'done' ? say.again : say.start}
        </Button>
      </div>
      {/* What is added is read, and not all of it again when a list is shown whole. */}
      <div aria-atomic="false" className={styles.live} role="status">
        {state.kind === 'failed' && <ProblemNotice title={say.refused} problem={state.problem} />}
        {state.kind === 'done' && kinds.length === 0 && <Notice intent="success">{say.clean}</Notice>}
        {kinds.map((kind) => (
          <div key={kind}>
            <h3 className={styles.heading}>{say.headings[kind]}</h3>
            <AddressList
              items={findings.filter((one) => one.kind === kind).map((one) => itemOf(one, say))}
              more={say.more}
              onGo={onGo}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

function itemOf(finding: Finding, say: ShareTexts['review']): AddressItem {
  switch (finding.kind) {
    case 'needs-addin':
      return { address: finding.address, text: finding.formula };
    case 'hidden-sheet':
      return { text: finding.isVery ? `${finding.sheet} (${say.veryHidden})` : finding.sheet };
    case 'hidden-rows':
    case 'hidden-columns':
      return { address: finding.address };
    case 'name':
      return { text: `${finding.name} ${finding.formula}${finding.isHidden ? ` (${say.hiddenName})` : ''}` };
    case 'external-link':
      return { address: finding.address, text: finding.target };
    case 'pivot-data':
      return { text: finding.sheet };
    case 'author':
    case 'comment-author':
      return { text: finding.name };
    case 'drawing':
      return { address: finding.address, text: finding.text === '' ? say.picture : finding.text };
    case 'header-footer':
    case 'embedded':
    case 'slicer':
      return { text: `${finding.sheet}: ${finding.text}` };
    case 'connection':
    case 'custom-xml':
      return { text: finding.text };
    case 'macros':
      return { text: say.macros };
    case 'kept':
      return { text: say.kept[finding.what](finding.text) };
    case 'property':
      return { text: `${propertyName(finding.name, say)}: ${finding.text}` };
    default:
      return { address: finding.address, text: finding.text };
  }
}

/** What Excel calls a standard property; one that someone has made has its own name. */
const propertyName = (name: string, { properties }: ShareTexts['review']): string =>
  Object.hasOwn(properties, name) ? (properties[name] ?? name) : name;
