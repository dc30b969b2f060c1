/**
 * Actions that Tencent Cloud has added after the SDK that is pinned here: they are compared with
 * the specification alone. Empty when the SDK is the newest; an entry goes once the SDK has it.
 */
export const NEWER_THAN_SDK: string[] = [];
