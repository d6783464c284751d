export default {
  "loading": "Memuat",
  "sending": "Mengirim …",
  "offline": "Anda sedang luring. Yang Anda ketik tersimpan di perangkat ini.",

  "problem.title": "Tidak berhasil",
  "problem.again": "Coba lagi",
  "problem.unreachable": "Server tidak dapat dijangkau. Yang Anda ketik tersimpan; cobalah sebentar lagi.",
  "problem.offline": "Anda sedang luring. Yang Anda ketik tersimpan di perangkat ini.",
  "problem.notFound": "Tidak ada apa-apa di sini, atau bukan untuk Anda lihat.",
  "problem.forbidden": "Ini bukan untuk peran Anda.",
  "problem.otherRole": "Halaman ini untuk peran lain.",
  "problem.busy": "Server sedang sangat sibuk. Cobalah beberapa detik lagi.",
  "problem.unknown": "Terjadi kesalahan di server.",
  "problem.trace": "Jika Anda melaporkannya, sebutkan {id}.",
};
