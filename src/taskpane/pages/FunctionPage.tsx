import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { exampleFormula } from '../../functions/catalogue/formula';
import { helpPath } from '../../functions/catalogue/helpPath';
import type { Answer, CatalogueEntry } from '../../functions/catalogue/types';
import { AnswerTable } from '../components/AnswerTable';
import { ArgumentList } from '../components/ArgumentList';
import { FormulaText } from '../components/FormulaText';
import { InsertBar } from '../components/InsertBar';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  name: {
    ...typographyStyles.body1Strong,
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  intro: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const sizeOf = (answer: Answer): readonly [rows: number, columns: number] =>
  Array.isArray(answer) ? [answer.length, Array.isArray(answer[0]) ? answer[0].length : 1] : [1, 1];

/** One function: what it answers, its arguments, its examples, and the way into the sheet. */
export function FunctionPage({ entry, onBack }: { readonly entry: CatalogueEntry; readonly onBack: () => void }) {
  const styles = useStyles();
  const { words, language } = useSession();
  const about = entry.texts[language];
  const say = words.functions;
  const [first, ...others] = entry.examples;
  const [rows, columns] = first ? sizeOf(first.answer) : [1, 1];

  return (
    <Page
      title={about.title}
      onBack={onBack}
      action={
        first && (
          <InsertBar
            formula={exampleFormula(entry.id, first.args, 'en')}
            rows={rows}
            columns={columns}
            onExplain={onBack}
          />
        )
      }
    >
      <div className={styles.intro}>
        <p className={styles.name}>SIF.{entry.id}</p>
        <p className={styles.text}>{about.description}</p>
        <p className={styles.text}>
          <Link href={`./${helpPath(entry.id, language)}`} target="_blank" rel="noopener" inline>
            {say.helpPage}
          </Link>
        </p>
      </div>
      {first && (
        <Section title={say.example}>
          <p className={styles.text}>{first[language]}</p>
          <FormulaText formula={exampleFormula(entry.id, first.args, language)} />
          <AnswerTable answer={first.answer} label={say.answer} />
        </Section>
      )}
      <Section title={say.arguments}>
        {entry.parameters.length === 0 ? (
          <p className={styles.text}>{say.noArguments}</p>
        ) : (
          <ArgumentList entry={entry} />
        )}
      </Section>
      <Section title={say.formula}>
        {about.formula.map((line) => (
          <p className={styles.text} key={line}>
            {line}
          </p>
        ))}
      </Section>
      <Section title={words.cell.rounding}>
        <p className={styles.text}>{about.rounding}</p>
      </Section>
      {others.length > 0 && (
        <Section title={say.moreExamples}>
          {others.map((example) => {
            const formula = exampleFormula(entry.id, example.args, language);
            return (
              <div className={styles.intro} key={formula}>
                <p className={styles.text}>{example[language]}</p>
                <FormulaText formula={formula} />
              </div>
            );
          })}
        </Section>
      )}
    </Page>
  );
}
