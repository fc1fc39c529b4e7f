const HEAD = /(?:总|管理|监督管理|监管|发展)?(?:局(?![面部势限促域地])|厅|署(?!名)|委(?![托派任屈]))|部(?![分署件位落队级门])|银行|有限公司|股份(?!制)| ?\(股\)|(?:促进|联合|基金|协|学|商|公|总)会/uy;

/**
 * Whether a run of a folded Chinese text goes on as the name of an office, association or firm: in 知识产权局 nothing is
 * said about intellectual property. What lies further off (蔬菜研究中心) is left to the themes' `not` terms.
 *
 * @param end the end of the run.
 * @example
 * beginsOfficeName("省农业农村厅、省科技厅", 5);   // true
 * beginsOfficeName("开放局面", 2);                 // false
 */
export function beginsOfficeName(text: string, end: number): boolean {
  HEAD.lastIndex = end;
  return HEAD.test(text);
}
