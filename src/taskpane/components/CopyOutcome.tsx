import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useSession } from '../session/session';
import type { CopyDelivered } from '../session/useCopy';
import { Notice } from './Notice';
import { ReasonList } from './ReasonList';

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' } });

/** What came of making a copy: where it is, what is left out of it and what is not. */
export function CopyOutcome({ made }: { readonly made: CopyDelivered }) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.share.copy;
  const rows = made.leftOut.reduce((count, cut) => count + cut.rows, 0);
  return (
    <>
      <Notice intent="success">
        {made.delivery === 'opened' ? say.opened : say.done(made.name)}
        {rows > 0 && ` ${say.leftOut(rows, made.leftOut.map(({ sheet }) => sheet).join(', '))}`}
        {made.plain.length > 0 && ` ${say.madePlain(made.plain.length)}`}
        {made.replaced > 0 && ` ${say.replaced(made.replaced)}`}
      </Notice>
      <ReasonList title={say.becameValues(made.values.length)} items={made.values} />
      {made.mentions.length > 0 && (
        <Notice intent="warning" title={say.mentions}>
          <span className={styles.text}>{made.mentions.join(', ')}</span>
        </Notice>
      )}
    </>
  );
}
