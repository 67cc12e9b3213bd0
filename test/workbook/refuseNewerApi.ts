/**
 * office.js can refuse members beyond the supported requirement sets by itself, but leaves that check off on the desktop
 * and lets Excel refuse. Our host does not know in which version a member came, so the tests turn the check on.
 */
export function refuseNewerApi(): void {
  const { CommonUtility } = OfficeExtension as unknown as {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}
