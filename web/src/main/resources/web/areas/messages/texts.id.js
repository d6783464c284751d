export default {
  "messages.title": "Pesan",
  "messages.text": "Yang kami tulis kepada Anda. Pesan ini juga dikirim ke alamat surel Anda.",
  "messages.none": "Belum ada pesan untuk Anda. Bila ada tawaran tempat atau perubahan tanggal, Anda membacanya di sini.",
  "messages.link": "Buka tautan",
  "messages.older": "Pesan yang lebih lama",
  "messages.latest": "Pesan terbaru",
  "messageState.QUEUED": "menunggu dikirim",
  "messageState.SENT": "terkirim ke surel Anda",
  "messageState.FAILED": "surel tidak sampai",
};
