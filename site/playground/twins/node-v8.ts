/** The heap of a tab is not told: one as Node has it. */
export const getHeapStatistics = () => ({ heap_size_limit: 2 ** 31 });
