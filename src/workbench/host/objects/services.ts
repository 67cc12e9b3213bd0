import { HostObject } from '../hostObject';
import type { CustomFunctions } from '../customFunctions';
import { toCallResult } from '../callResult';

/** The feature that shortens the pause between batches of results from 500 to 200 ms. */
const SHORT_PAUSE = 2;

/** Behind CustomFunctions: takes the results of calls. */
export class CustomFunctionsService extends HostObject {
  readonly apiName = 'CustomFunctions';
  readonly scalars: readonly string[] = [];
  readonly #functions: CustomFunctions;

  constructor(functions: CustomFunctions) {
    super();
    this.#functions = functions;
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#functions.ready();
  }
  _GetEnabledFeatures(): readonly number[] {
    return [SHORT_PAUSE];
  }
  setInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    this.#functions.answer(
      results.map(([id, isSuccess, value, code]) => ({ id: Number(id), result: toCallResult(isSuccess, value, code) })),
    );
  }
  setInvocationResults(results: readonly Readonly<Record<string, unknown>>[]): void {
    this.#functions.answer(
      results.map((result) => ({
        id: Number(result['id']),
        result: toCallResult(!result['failed'], result['value'], result['errorCode']),
      })),
    );
  }
}

/** Told by the client at start-up that it takes ribbon commands. */
export class AddinInternalService extends HostObject {
  readonly apiName = 'AddinInternalService';
  readonly scalars: readonly string[] = [];

  notifyActionHandlerReady(): void {
    // Commands are sent through the older event, which the client registers by itself.
  }
}

/** Behind Office.addin.showAsTaskpane and hide. The workbench always shows the pane. */
export class AppRuntimeService extends HostObject {
  readonly apiName = 'AppRuntimeService';
  readonly scalars: readonly string[] = [];
  #state = 'Visible';

  getAppRuntimeState(): string {
    return this.#state;
  }
  setAppRuntimeState(state: string): void {
    this.#state = state;
  }
}

/** Behind Office.addin.setStartupBehavior. */
export class AppRuntimePersistenceService extends HostObject {
  readonly apiName = 'AppRuntimePersistenceService';
  readonly scalars: readonly string[] = [];
  #state = 'Inactive';

  getAppRuntimeStartState(): string {
    return this.#state;
  }
  setAppRuntimeStartState(state: string): void {
    this.#state = state;
  }
}
