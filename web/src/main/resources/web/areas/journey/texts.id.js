export default {
  "journey.title": "Perjalanan saya",
  "journey.empty": "Anda belum mendaftar ke suatu program.",
  "journey.toCatalogue": "Lihat program yang tersedia",
  "journey.unknownProgramme": "Sebuah program",
};
