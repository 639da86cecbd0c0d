/** Keys for search: spellings of one name are equal, with and without diacritics. Never shown. */

const SPECIAL: Record<string, string> = { "Ð": "Đ", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "’": "'" };
const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/;

/** NFC, one space, one hyphen, modern place of the tone (hoà is hòa), lower case; diacritics stay. */
export function fold(text: string): string {
  const lower = text
    .normalize("NFC")
    .replace(/[Ð‐‑–—−’]/g, (one) => SPECIAL[one] ?? one)
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
  return lower.replace(OLD_TONE, moveTone);
}

function moveTone(pair: string): string {
  const [glide, vowel] = [pair[0]!, pair.slice(1).normalize("NFD")];
  const tone = [...vowel].find((mark) => TONES.test(mark)) ?? "";
  return (glide + tone).normalize("NFC") + vowel.replace(TONES, "").normalize("NFC");
}

/** The folded key without diacritics: "Xã Đức Thọ" is "xa duc tho". */
export function plain(text: string): string {
  return fold(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
