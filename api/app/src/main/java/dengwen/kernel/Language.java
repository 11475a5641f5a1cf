package dengwen.kernel;

/** The languages that the product speaks. */
public enum Language {
    ZH,
    EN
}
