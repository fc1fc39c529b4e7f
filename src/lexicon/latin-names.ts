/** First names or surnames that are also regions: beside another capital word they are a person. */
const PERSONAL = new Set(["georgia", "jordan", "chad", "sydney", "paris", "israel", "london", "berlin", "florence", "cuba", "guam", "vienna", "milan", "madrid", "austin", "kenya", "china", "india"]);
const FIRST_NAMES = /\b(?:Michael|David|John|James|Robert|William|Richard|Thomas|Mary|Jack|Neil|Armando|Barbara|Vernon|DeAndre|Irving|Brooklyn|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|President|Minister|Ambassador)\s+$/u;
/** Surnames in pinyin that stand before a given name (Duan Baoqing, Li Guangxi). */
const SURNAMES =
  /(?:^|[^\p{L}'])(?:Zhao|Qian|Sun|Li|Zhou|Wu|Zheng|Wang|Feng|Chen|Chu|Wei|Jiang|Shen|Han|Yang|Zhu|Qin|You|Xu|He|Lu|Lü|Shi|Zhang|Kong|Cao|Yan|Hua|Jin|Tao|Qi|Xie|Zou|Yu|Bai|Shui|Dou|Yun|Su|Pan|Ge|Fan|Peng|Lang|Chang|Ma|Miao|Fang|Ren|Yuan|Liu|Bao|Tang|Fei|Cen|Xue|Lei|Ni|Teng|Yin|Luo|Bi|Hao|An|Le|Fu|Pi|Bian|Kang|Bu|Gu|Meng|Ping|Huang|Mu|Xiao|Yao|Shao|Zhan|Di|Mi|Ming|Zang|Cheng|Dai|Song|Pang|Xiong|Ji|Shu|Qu|Xiang|Dong|Liang|Du|Ruan|Lan|Min|Xi|Jia|Lou|Tong|Guo|Mei|Sheng|Lin|Diao|Zhong|Qiu|Gao|Xia|Cai|Tian|Hu|Ling|Huo|Wan|Ke|Guan|Mo|Jing|Deng|Hong|Zuo|Cui|Gong|Duan|Hou|Ban|Ning|Long|Ye|Qiao|Tan|Ai|Rong|Liao)\s+$/u;
/** Surnames that are English words, or parts of places' names (Hong Kong). */
const WORDS_TOO = /(?:^|[^\p{L}'])(?:An|He|You|Long|Ban|Fan|Song|Sun|Mo|Le|Fang|Kong|Lang|Dai|Pan|Chang|Tang|Wan)\s+$/u;
/** What may stand behind a place's name with a capital letter. */
const PLACE_WORDS = /^\s*(?:Province|City|Municipality|Municipal|Provincial|Prefecture|Autonomous|Special|District|County|Zone|Port|Airport|Area|New|Free|Economic|Development|International|Government|People|Party|Department|Bureau|Office|Foreign|Railway|Line|University|Ministry|Prime|President|Embassy|Customs|Commerce|and|Pilot|High|Delta)\b/u;

/**
 * Whether a Latin name, as it stands in the text, is written as a name: with a capital wherever the lexicon has one
 * (US, Xi'an), so that "turkey" and "us" are words.
 */
export function isWrittenAsName(written: string, name: string): boolean {
  const [letters, wanted] = [lettersOf(written), lettersOf(name)];
  if (letters.length !== wanted.length) return isUpper(letters.charAt(0));
  for (let i = 0; i < wanted.length; i++) if (isUpper(wanted.charAt(i)) && !isUpper(letters.charAt(i))) return false;
  return isUpper(letters.charAt(0)) || !isUpper(wanted.charAt(0));
}

/** Whether a name in an English text is a person's: Duan Baoqing, Michael Jordan. */
export function isPerson(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 24);
  const name = text.slice(start, end);
  if (/\s/.test(name)) return false;
  const byFirst = FIRST_NAMES.test(before) && PERSONAL.has(name.toLowerCase());
  // "He, Guangxi's governor": of the surnames that are English words too, a mark or "and" behind the name says that it is a place.
  const joined = /^(?:,| and\b|\s*\()/u.test(behind) && WORDS_TOO.test(before);
  const bySurname = SURNAMES.test(before) && !PLACE_WORDS.test(behind) && !joined && !/^[-–—]/u.test(behind) && !/[,;:]\s+\p{Lu}\p{L}*\s+$/u.test(before);
  const byBehind = PERSONAL.has(name.toLowerCase()) && /^\s+\p{Lu}\p{Ll}+/u.test(behind) && !PLACE_WORDS.test(behind) && PERSON_BEHIND.test(behind);
  return byFirst || bySurname || byBehind;
}
const PERSON_BEHIND = /^\s+(?:Meloni|Hilton|Smith|Brown|Johnson|Peterson|Williams|Jones)\b/u;

/**
 * Whether a Vietnamese name of one syllable (Nga, Đức, Mỹ) stands for itself: beside another capital syllable
 * it is part of a person's or another place's name (Nguyễn Thị Nga, Mỹ Tho).
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !/\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, start - 16), start).replace(/(?:^|[.!?:]\s+)\p{Lu}\p{L}*\s$/u, "")) && !/^\s\p{Lu}/u.test(text.slice(end, end + 2));
}

function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}]/gu, "");
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
