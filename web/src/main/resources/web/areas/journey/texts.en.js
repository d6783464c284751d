export default {
  "journey.title": "My journey",
  "journey.empty": "You have not applied for a programme yet.",
  "journey.toCatalogue": "See what is on offer",
  "journey.unknownProgramme": "A programme",
};
