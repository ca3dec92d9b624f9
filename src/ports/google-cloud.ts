import type { CloudScope, DesiredObject, LiveObject } from '../cloud/object.ts'
import type { UserError } from '../error.ts'

/**
 * Google Cloud as it is. Reads, updates and deletes are repeated inside where a failure allows it;
 * a create is sent once, because a second one would make a second object.
 */
export interface GoogleCloud {
  /** Everything there, also what is not ours. @throws UserError */
  list(scope: CloudScope): Promise<readonly LiveObject[]>
  /**
   * @throws UnknownOutcome where nobody can say whether the object was made
   * @throws UserError where it was certainly not
   */
  create(object: DesiredObject): Promise<LiveObject>
  /**
   * Writes some fields of an object, and no others where the API can tell them apart.
   *
   * @param mask top-level fields
   */
  update(object: DesiredObject, live: LiveObject, mask: readonly string[]): Promise<void>
  /** What is gone already counts as deleted. @throws UserError */
  delete(live: LiveObject): Promise<void>
}

/** A call was sent and no answer came that tells what became of it. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome'
  /** What to tell a person if it cannot be found out. */
  readonly error: UserError
  /** The service said that it could not be reached: most likely it never saw the call. */
  readonly mayRepeat: boolean

  constructor(error: UserError, mayRepeat: boolean) {
    super(error.message, { cause: error })
    this.error = error
    this.mayRepeat = mayRepeat
  }
}
