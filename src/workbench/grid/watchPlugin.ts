import { library } from './library';

export interface WatchedCommand {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Sees each command, nested ones too, before and after the engine has handled it. */
export interface Watcher {
  before(command: WatchedCommand): void;
  after(command: WatchedCommand): void;
}

interface WatchedContext {
  readonly watcher?: Watcher;
  readonly runBatch?: () => void;
}

/**
 * Registers, once, the plugin through which a grid sees its model's commands, and by which several writes become one
 * command: what a plugin dispatches while it handles WORKBENCH_BATCH is undone and calculated together.
 */
export function installWatchPlugin(): void {
  const { UIPlugin, registries, lockedSheetAllowedCommands } = library();
  if (registries.featurePluginRegistry.contains('workbench')) return;
  class WatchPlugin extends UIPlugin {
    private readonly context: WatchedContext;

    constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
      super(config);
      this.context = (config as { readonly custom?: WatchedContext }).custom ?? {};
    }

    override beforeHandle(command: unknown): void {
      this.context.watcher?.before(command as WatchedCommand);
    }

    override handle(command: unknown): void {
      const seen = command as WatchedCommand;
      if (seen.type === 'WORKBENCH_BATCH') this.context.runBatch?.();
      else this.context.watcher?.after(seen);
    }
  }
  // What is done in a batch is looked at command by command.
  lockedSheetAllowedCommands.add('WORKBENCH_BATCH' as never);
  registries.featurePluginRegistry.add('workbench', WatchPlugin);
}
