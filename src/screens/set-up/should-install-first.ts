/**
 * Whether this is a tab on an iPhone or iPad: there, stores of tabs are cleared after seven days without use, and those of
 * applications on the Home Screen are not.
 */
export function shouldInstallFirst(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  // An iPad calls itself a Mac; no Mac has a touch screen.
  const isApplePhoneOrTablet =
    /iPhone|iPad|iPod/u.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
  return isApplePhoneOrTablet && !matchMedia('(display-mode: standalone)').matches;
}
