import { Checkbox, Field, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Replacement } from '../../i18n/shareTexts';
import type { CopyChoices, CopyOptions } from '../../workbook';
import { ActionBar } from '../components/ActionBar';
import { CopyOutcome } from '../components/CopyOutcome';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { ChoiceField } from '../fields/ChoiceField';
import { useSession } from '../session/session';
import { useCopy } from '../session/useCopy';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  boxes: { display: 'flex', flexDirection: 'column' },
  live: { '&:empty': { position: 'absolute' } },
});

const ALL = '';

/** What a copy is to hold, and the copy itself. */
export function CopyPage({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.share.copy;
  const copy = useCopy();
  const [chosen, setChoices] = useState<CopyChoices>();
  const { options } = copy;
  const choices = chosen ?? (options && startingWith(options));
  const isReady = choices !== undefined && choices.sheets.length > 0;
  return (
    <Page
      title={say.title}
      onBack={onBack}
      action={
        choices && (
          <ActionBar
            preview={isReady ? say.holds(choices.sheets.length, choices.committee, choices.formulas) : say.noSheets}
            action={copy.isWorking ? say.working : say.make}
            isDisabled={!isReady || copy.isWorking}
            onPress={() => copy.make(choices)}
          />
        )
      }
    >
      <p className={styles.text}>{say.about}</p>
      <div role="status" className={styles.live}>
        {copy.problem && <ProblemNotice problem={copy.problem} onAgain={options ? undefined : copy.readAgain} />}
        {copy.made && <CopyOutcome made={copy.made} />}
      </div>
      {options && choices ? (
        <>
          <Field label={say.sheets}>
            <div className={styles.boxes} role="group" aria-label={say.sheets}>
              {options.sheets.map(({ name, isHidden }) => (
                <Checkbox
                  key={name}
                  label={isHidden ? `${name} (${say.hidden})` : name}
                  checked={choices.sheets.includes(name)}
                  onChange={(_, { checked }) =>
                    setChoices({ ...choices, sheets: withSheet(options, choices.sheets, name, checked === true) })
                  }
                />
              ))}
            </div>
          </Field>
          {options.committees.length > 0 && (
            <ChoiceField
              label={say.committee}
              value={choices.committee ?? ALL}
              choices={[
                { value: ALL, label: say.allCommittees },
                ...options.committees.map((value) => ({ value, label: value })),
              ]}
              onChange={(committee) => setChoices({ ...choices, committee: committee === ALL ? undefined : committee })}
            />
          )}
          <ChoiceField<Replacement>
            label={say.replacement}
            value={choices.formulas}
            choices={(['values', 'plain'] as const).map((value) => ({
              value,
              label: words.share.freeze.replacements[value],
            }))}
            onChange={(formulas) => setChoices({ ...choices, formulas })}
          />
          {choices.formulas === 'plain' && <p className={styles.text}>{say.aboutPlain}</p>}
          <div className={styles.boxes}>
            <Checkbox
              label={say.contacts}
              checked={choices.withoutContacts}
              onChange={(_, { checked }) => setChoices({ ...choices, withoutContacts: checked === true })}
            />
            <Checkbox
              label={say.comments}
              checked={choices.withoutComments}
              onChange={(_, { checked }) => setChoices({ ...choices, withoutComments: checked === true })}
            />
          </div>
        </>
      ) : (
        copy.problem === undefined && <p className={styles.text}>{words.share.reading}</p>
      )}
    </Page>
  );
}

/** All that is in view, and nothing that the receiver has no use for. */
const startingWith = ({ sheets }: CopyOptions): CopyChoices => ({
  sheets: sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name),
  committee: undefined,
  formulas: 'values',
  withoutContacts: true,
  withoutComments: true,
});

/** In the order of the workbook. */
const withSheet = (
  options: CopyOptions,
  chosen: readonly string[],
  sheet: string,
  isWanted: boolean,
): readonly string[] =>
  options.sheets.map(({ name }) => name).filter((name) => (name === sheet ? isWanted : chosen.includes(name)));
