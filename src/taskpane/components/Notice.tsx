import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, ErrorCircle20Regular, Info20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke2) },
  icon: { display: 'flex' },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const icons = {
  error: <ErrorCircle20Regular />,
  warning: <Warning20Regular />,
  success: <CheckmarkCircle20Regular />,
  info: <Info20Regular />,
};

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Given where the focus is to be moved here. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** A message that stands where it belongs and stays until what it is about is over. */
export function Notice({ intent, title, children, actions, ref }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])} ref={ref} {...(ref && { tabIndex: -1 })}>
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden>
        {icons[intent]}
      </span>
      <div>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div className={styles.text}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
