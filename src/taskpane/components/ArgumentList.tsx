import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { exampleValue } from '../../functions/catalogue/exampleValue';
import type { CatalogueEntry } from '../../functions/catalogue/types';
import { useSession } from '../session/session';
import { argumentText } from '../session/valueText';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  argument: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  id: { ...typographyStyles.body1Strong, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  need: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  fact: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Each parameter with its meaning, unit, default and a value from the examples. */
export function ArgumentList({ entry }: { readonly entry: CatalogueEntry }) {
  const styles = useStyles();
  const { words, language } = useSession();
  const say = words.functions;

  return (
    <dl className={styles.list}>
      {entry.parameters.map((parameter, index) => {
        const about = entry.texts[language].parameters[index];
        const value = argumentText(exampleValue(entry, index), language);
        return (
          <div className={styles.argument} key={parameter.id}>
            <dt className={styles.name}>
              <span className={styles.id}>{language === 'sv' ? parameter.id : parameter.english}</span>{' '}
              <span className={styles.need}>{parameter.optional ? say.optional : say.required}</span>
            </dt>
            {about && <dd className={styles.text}>{about.text}</dd>}
            {about?.unit && (
              <dd className={styles.fact}>
                {say.unit}: {about.unit}
              </dd>
            )}
            {about?.fallback !== undefined && (
              <dd className={styles.fact}>
                {say.fallback}: {about.fallback}
              </dd>
            )}
            {value !== '' && (
              <dd className={styles.fact}>
                {say.exampleValue}: {value}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
