export default {
  "signIn.over": "Proses masuk ini sudah berakhir",
  "signIn.overText": "Terlalu lama, atau dimulai di jendela lain.",
  "signIn.again": "Masuk lagi",
};
