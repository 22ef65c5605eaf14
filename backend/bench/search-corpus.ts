import { withoutMarks } from "@ocop/shared/fold"

const THINGS = `Nước mắm,Tiêu đen,Trà rừng,Bánh dừa,Mật ong,Sâm dây,Gạo đỏ,Quế khâu,Bún khô,Cà phê,Rượu cần,Tinh dầu sả,Mắm cái,Chả bò,
Măng khô,Thịt gác bếp,Nấm lim xanh,Hồ tiêu,Đường bát,Cá khô,Mực một nắng,Phở sắn,Dầu phụng,Bột nghệ,Kẹo lạc,Chuối sấy,Ớt bột,Tỏi đen,
Đèn lồng,Chiếu cói,Gốm Thanh Hà,Lụa Mã Châu,Bánh tráng,Mì Quảng,Yến sào,Rong biển,Trầm hương,Hạt điều,Khoai deo,Bưởi da xanh`
const PLACES = `Hội An,Tiên Phước,Đại Lộc,Núi Thành,Tây Giang,Trà My,Nam Giang,Điện Bàn,Duy Xuyên,Quế Sơn,Thăng Bình,Phú Ninh,Hiệp Đức,
Phước Sơn,Cửa Khe,Tam Thanh,Bình Đào,Hòa Vang,Sơn Trà,Đông Giang,Cẩm Kim,Tam Hải,Trà Linh,Tam Mỹ,Bình Quế,Đại Chánh,Duy Vinh,Cẩm Thanh`
const MANNERS = `đặc biệt,thượng hạng,nguyên chất,truyền thống,hữu cơ,gia truyền,sạch,hảo hạng,tự nhiên,sấy lạnh,túi lọc,hộp quà,chay,cao cấp`
const STORIES = `người làng giữ nghề từ đời ông bà,nguyên liệu hái trên núi cao vào mùa khô,ủ trong chum gỗ mít mười hai tháng,
không phẩm màu không chất bảo quản,chị em trong tổ hợp tác làm bằng tay,được kiểm nghiệm từng lô trước khi đóng gói,
đất phù sa ven sông Thu Bồn cho hương vị riêng,bán tại các điểm trong tỉnh và hội chợ`

const listed = (text: string) => text.split(",").map((one) => one.trim())
const [things, places, manners, stories] = [THINGS, PLACES, MANNERS, STORIES].map(listed) as [
  string[],
  string[],
  string[],
  string[],
]

export interface CorpusGoods {
  id: string
  title: string
  producer: string
  story: string
  price: number
  stars: number
}

/** Goods as a province of `count` products might have them; the same for the same number. */
export function corpus(count: number): CorpusGoods[] {
  const random = randomFrom(20_261_122)
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ""
  return Array.from({ length: count }, (_, n) => ({
    id: `prod_${n}`,
    title: `${one(things)} ${one(places)} ${one(manners)} ${n}`,
    producer: `HTX ${one(places)} ${String.fromCharCode(65 + (n % 26))}${n % 977}`,
    story: [one(stories), one(stories), one(stories)].join("; "),
    price: 10_000 + 500 * (n % 400),
    stars: 3 + (n % 3),
  }))
}

export interface Asked {
  kind: "whole" | "prefix" | "plain" | "typo"
  q: string
  /** The words of it without marks, as they would be with nothing missed, added or mistaken. */
  meant: string
}

/** What shoppers type: words with and without marks, a beginning, a word misspelled. */
export function questions(count: number): Asked[] {
  const random = randomFrom(7)
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ""
  return Array.from({ length: count }, (_, n) => {
    const text = n % 3 === 0 ? one(things) : `${one(things)} ${one([...places, ...manners])}`
    const plain = withoutMarks(text).toLowerCase()
    switch (n % 4) {
      case 0:
        return { kind: "whole", q: text, meant: plain }
      case 1:
        return { kind: "prefix", q: plain.slice(0, -1 - Math.floor(random() * 2)), meant: plain }
      case 2:
        return { kind: "plain", q: plain, meant: plain }
      default:
        return { kind: "typo", q: misspelled(plain, random), meant: plain }
    }
  })
}

/** One letter of a longer word (four letters, or as many as the longest has) is left out, doubled, mistaken or swapped with the next. */
function misspelled(text: string, random: () => number): string {
  const words = text.split(" ")
  const least = Math.min(4, Math.max(...words.map(({ length }) => length)))
  const long = words.flatMap((word, at) => (word.length >= least ? [at] : []))
  const at = long[Math.floor(random() * long.length)] ?? 0
  const word = words[at] ?? ""
  const place = 1 + Math.floor(random() * (word.length - 2))
  const [before, letter = "", after] = [word.slice(0, place), word[place], word.slice(place + 1)]
  const wrong = [
    before + after,
    before + letter + letter + after,
    `${before}${letter === "x" ? "z" : "x"}${after}`,
    before + (after[0] ?? "") + letter + after.slice(1),
  ]
  words[at] = wrong[Math.floor(random() * wrong.length)] ?? word
  return words.join(" ")
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}
