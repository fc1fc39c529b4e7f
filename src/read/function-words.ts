/**
 * The commonest words of languages in Latin letters: what tells a short text's language soonest. Words that several
 * of them share are given to each, and then tell nothing.
 */
const WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    "en",
    "the of and to in a is for that with on are by as was be this it from or an at which have has will its not were their they we he she his her you your our more been can also all one new but had would who when there than into about over such other these those between through should first after under during while both each only most no up out if so do my what them could may any how some make made i me us then now people time year years government development cooperation policy said held meeting " +
      // Headlines have few function words: commonplaces of government that the other languages spell otherwise.
      "trade economic economy city county town provincial municipal regional foreign affairs minister ministry department office council committee mayor governor chairman president manager director secretary leader leaders officials delegation visit visits talks agreement agreements project projects enterprise enterprises company companies business market markets export exports import imports border customs railway road highway airport building work working plan plans measures rules law laws legal public private services social finance financial bank tax funds spending growth world global country countries village rural urban farmers farming food water energy power green digital technology technical research health education school schools university students teachers people's women children family tourism sports environment environmental climate safety security traffic housing labor labour employment jobs workers training quality high key major general opening opens launch launches signed signs boost boosts promote promotes strengthen support supports join joint between north south east west eastern western northern southern january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday report reports speech release statement issues news conference summit annual",
  ],
  [
    "vi",
    "và của các là có được cho trong với những một không người để đã này từ khi đến như về tại trên ra vào năm nhiều đó theo cũng sẽ phải đang sau bị ở việc hoặc nhưng lại thì mà nếu hơn rất qua vì còn do cùng tôi bạn ông bà chúng họ",
  ],
  [
    "fr",
    "le la les de des du et à un une en est que qui dans pour pas sur au aux par ce cette ces il elle ils nous vous ne se sa son ses leur plus avec sont ou mais comme été être avoir a ont fait tout tous d l c s n qu y où dont sans sous entre très aussi bien peut je tu on si notre votre autres même après lors selon",
  ],
  [
    "id",
    "yang dan di dengan untuk dari pada ini itu dalam tidak adalah akan ke juga sebagai oleh ada bisa dapat kami kita mereka saya anda telah sudah karena atau tersebut lebih saat para seperti hanya bahwa dia ia sangat hari tahun harus masih banyak secara antara namun agar serta menjadi orang setelah belum jika kepada lagi hingga tak satu dua semua sendiri sebuah nya bagi melalui baru maka sedang sampai pun lain masyarakat tentang",
  ],
  ["es", "el la los las de del y que en un una es por con para se su sus al lo como más pero o este esta entre cuando muy sin sobre también ha son fue no ser"],
  ["pt", "o a os as de do da dos das e que em um uma é por com para se sua seu ao à como mais mas ou este esta entre quando muito sem sobre também foi são não ser no na nos nas pelo pela"],
  ["de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"],
  ["it", "il la di che e è un una in per non con del della dei delle i le gli da si al alla sono come più anche ma nel nella questo questa ha tra essere"],
  ["nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar door over wordt deze heeft"],
];

/** Word → the languages (as bits, in the order of {@link FUNCTION_LANGUAGES}) that it is common in. */
export const FUNCTION_WORDS: ReadonlyMap<string, number> = readWords();
export const FUNCTION_LANGUAGES: readonly string[] = WORDS.map(([code]) => code);

function readWords(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [i, [, words]] of WORDS.entries()) {
    for (const word of words.split(" ")) map.set(word, (map.get(word) ?? 0) | (1 << i));
  }
  return map;
}
