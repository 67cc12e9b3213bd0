import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { emptyDraft } from '../../core/application';
import type { Draft } from '../../core/application';
import { ApplicationList, decideButtonId } from '../components/application/ApplicationList';
import { DraftEditor, TEMPLATE_BUTTON } from '../components/application/DraftEditor';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { StaleNotice } from '../components/StaleNotice';
import { workbookText } from '../session/workbookText';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { newId } from '../session/newId';
import { useApplications } from '../session/useApplications';
import { useDraft } from '../session/useDraft';
import { exampleDraft, importApplication } from '../../workbook';
import type { ApplicationSheet, ImportedApplication, KeptDraft } from '../../workbook';
import type { ApplicationTexts } from '../../i18n/applicationTexts';
import { DecisionPage } from './DecisionPage';
import { TemplatePage } from './TemplatePage';

type RefusedFile = Extract<ImportedApplication, { readonly kind: 'refused' }>['problem'];

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 }, main: { width: '100%' } });

/** Why another workbook's file cannot be read, and what to do. */
function refusedText({ kind }: RefusedFile, say: ApplicationTexts): string {
  switch (kind) {
    case 'encrypted':
      return say.locked;
    case 'damaged':
    case 'missing-part':
      return say.damaged;
    default:
      return say.unreadable;
  }
}

interface ApplicationPageProps {
  readonly fundBook: FundBookState;
}

/** The place Ansökan: the workbook's applications, and the one that is being written. */
export function ApplicationPage({ fundBook }: ApplicationPageProps) {
  const styles = useStyles();
  const { words, workbook, language, identity } = useSession();
  const { state, reread } = useApplications(workbook, language, identity.names);
  const draft = useDraft(workbook, identity);
  const [notice, setNotice] = useState<ReactNode>(null);
  const [deciding, setDeciding] = useState<ApplicationSheet>();
  const [isFilling, setIsFilling] = useState(false);
  const wasFilling = useRef(false);
  const left = useRef<ApplicationSheet>(undefined);
  const say = words.application;
  const book = fundBook.kind === 'read' ? fundBook.book : undefined;

  useEffect(() => {
    if (deciding !== undefined || left.current === undefined) return;
    document.getElementById(decideButtonId(left.current))?.focus();
    left.current = undefined;
  }, [deciding]);

  useEffect(() => {
    if (wasFilling.current && !isFilling) document.getElementById(TEMPLATE_BUTTON)?.focus();
    wasFilling.current = isFilling;
  }, [isFilling]);

  if (deciding && book) {
    // The sheet as it is read now; as it was where it is gone, and what is written then says so.
    const now = state.kind === 'read' ? state.applications.sheets : [];
    const sheet = now.find(({ sheetId }) => sheetId === deciding.sheetId) ?? deciding;
    const close = () => {
      left.current = deciding;
      setDeciding(undefined);
      void reread();
    };
    return (
      <>
        <StaleNotice fundBook={fundBook} />
        <DecisionPage sheet={sheet} book={book} onBack={close} />
      </>
    );
  }

  if (state.kind !== 'read') {
    return (
      <Page title={say.title}>
        {state.kind === 'failed' ? (
          <ProblemNotice intent="warning" problem={state.problem} onAgain={state.again} />
        ) : (
          <p className={styles.text}>{say.reading}</p>
        )}
      </Page>
    );
  }
  const { applications } = state;
  // What was said before is not about what is opened now.
  const show = (kept: KeptDraft, said: ReactNode = null): void => {
    setNotice(said);
    draft.show(kept);
  };
  const begin = (fresh: Draft, said: ReactNode = null): void => {
    setNotice(said);
    draft.begin(fresh);
  };
  if (draft.open) {
    const { sheetId } = draft.open;
    if (isFilling) {
      return (
        <TemplatePage
          draft={draft.open.draft}
          sheets={applications.allSheets.filter((one) => one.sheetId !== sheetId)}
          onBack={() => setIsFilling(false)}
        />
      );
    }
    return (
      <DraftEditor
        draft={draft}
        sheet={applications.sheets.find((sheet) => sheet.sheetId === sheetId)}
        book={book}
        notice={notice}
        onTemplate={() => setIsFilling(true)}
        onBack={() => {
          draft.close();
          setNotice(null);
          void reread();
        }}
        onDiscarded={(discarded) => {
          setNotice(null);
          void reread().then((now) => {
            // One that the workbook never had is gone, whatever the workbook says.
            const isThere = !now || now.drafts.some(({ id }) => id === discarded?.id);
            if (!discarded?.problem || !isThere) return;
            setNotice(<Notice intent="error">{say.notDiscarded(workbookText(discarded.problem, words))}</Notice>);
          });
        }}
        onWritten={() => void reread()}
      />
    );
  }
  const open = async (listed: ApplicationSheet): Promise<void> => {
    const { sheetId } = listed;
    // Cells may have been edited since the list was read: what is opened is what the sheet holds now.
    const { drafts, sheets } = (await reread()) ?? applications;
    const { draft: read, isUnitStated } = sheets.find((sheet) => sheet.sheetId === sheetId) ?? listed;
    const kept = drafts.find((one) => one.sheetId === sheetId);
    show(
      kept ?? { id: newId(), sheetId, draft: read, base: read },
      isUnitStated ? null : <Notice intent="warning">{say.unitNotStated}</Notice>,
    );
  };
  const importFrom = (bytes: Uint8Array | undefined): void => {
    const imported = bytes && importApplication(bytes, language);
    if (imported?.kind === 'read') {
      const said = (
        <Notice intent={imported.isUnitStated ? 'info' : 'warning'}>
          {say.imported(imported.sheet)}
          {!imported.isUnitStated && ` ${say.unitNotStated}`}
        </Notice>
      );
      begin(imported.draft, said);
      return;
    }
    const why = !imported
      ? say.notOpened
      : imported.kind === 'no-application'
        ? say.noApplication
        : refusedText(imported.problem, say);
    setNotice(<Notice intent="error">{why}</Notice>);
  };
  return (
    <Page
      title={say.title}
      action={
        <Button className={styles.main} appearance="primary" onClick={() => begin(emptyDraft(book?.unit ?? 'tkr'))}>
          {say.create}
        </Button>
      }
    >
      <div role="alert">{notice}</div>
      <ApplicationList
        applications={applications}
        onContinue={show}
        onOpen={(sheet) => void open(sheet)}
        onDecide={book?.plan.some(({ kind }) => kind === 'present') ? setDeciding : undefined}
        onExample={() => begin(exampleDraft())}
        onFile={importFrom}
      />
    </Page>
  );
}
