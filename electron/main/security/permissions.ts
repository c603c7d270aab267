import type { Session } from 'electron';
import { isOwnAddress } from './trusted-frame';

// With no handler Electron grants everything.
const ALLOWED: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write', // "Copy Markdown"
  'fullscreen',
  'persistent-storage', // asks Chromium to keep the database; deny and it may be dropped when the disk is full
]);

export interface PermissionQuestion {
  readonly permission: string;
  /** Address of the frame that asks. */
  readonly address: string;
  readonly isMainFrame: boolean;
}

/** Whether the program may have a permission: three of them, for the top frame of its own page. */
export function allowsPermission(question: PermissionQuestion, appUrl: string): boolean {
  return ALLOWED.has(question.permission) && question.isMainFrame && isOwnAddress(question.address, appUrl);
}

export function denyPermissions(session: Session, appUrl: string): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const { requestingUrl: address, isMainFrame } = details;
    callback(allowsPermission({ permission, address, isMainFrame }, appUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const { isMainFrame } = details;
    return allowsPermission({ permission, address: details.requestingUrl ?? origin, isMainFrame }, appUrl);
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
}
