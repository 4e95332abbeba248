/** Types of the items that benchmarks generate. */
export const itemTypes = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Báo cáo',
  'Kế hoạch',
  'Công văn',
  'Biên bản',
];
