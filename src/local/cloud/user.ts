// Owns: making people's accounts.

import { newUserId } from './ids';
import type { CloudState, User } from './state';

/** A Google account. Without a name, the part of the address before the @ stands for one. */
export function newUser(
  state: CloudState,
  { email, givenName, familyName = '' }: { email: string; givenName?: string; familyName?: string },
): User {
  const user: User = {
    id: newUserId(state),
    email,
    givenName: givenName ?? email.split('@')[0] ?? email,
    familyName,
  };
  state.users[user.id] = user;
  return user;
}
