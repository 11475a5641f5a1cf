package dengwen.identity;

/** A part that nobody on the list holds, and one of those who do. */
record Unkept(String clue, String kept, String holder) {}
