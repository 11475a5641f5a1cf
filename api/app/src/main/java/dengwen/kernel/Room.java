package dengwen.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The charter of a room, written in its {@code package-info.java}. HouseTest holds the code against it, and the charter
 * against the table of all rooms, so that a new arrow between rooms is a decision and never an accident.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

    /** What this room alone is responsible for, in one line. */
    String owns();

    /** Names of the rooms that this one uses, each a package directly below {@code dengwen}. */
    String[] mayImport();
}
