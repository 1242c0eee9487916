package io.amends.tickets.tool.domain;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.RemedyType;

/**
 * Something that a person can look up or give, as the company has set it up (B5): data, so that a new one needs no new release.
 *
 * @param version grows with every change; a decision keeps the one it was made with
 * @param parameters JSON Schema of what has to be known beside the amount; the form is drawn from it
 * @param ofMoney whether it has an amount
 * @param executor who carries it out
 * @param dryRun whether the executor can say what would happen, without effect
 * @param undo the remedy that takes it back; absent when nothing does
 */
public record Tool(String code, int version, ToolKind kind, Wording en, Wording nl, String parameters, boolean ofMoney,
        String executor, boolean dryRun, @Nullable String undo, Pace pace) {

    /** Carries out what takes effect with the decision: her words. */
    public static final String NOBODY = "nobody";
    /** Somebody does it by hand and says so. */
    public static final String BY_HAND = "manual";

    /** Takes no parameters. */
    public static final String NO_PARAMETERS = """
            {"type":"object","additionalProperties":false}""";

    /** For a name that is in no catalogue any more. */
    public static Tool unknown(RemedyType type) {
        var name = new Wording(type.code(), type.code(), type.code());
        return new Tool(type.code(), 1, ToolKind.REMEDY, name, name, NO_PARAMETERS, false, NOBODY, false, null, Pace.INSTANT);
    }

    public Wording in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }

    public RemedyType type() {
        return new RemedyType(code);
    }

    public boolean isRemedy() {
        return kind == ToolKind.REMEDY;
    }

    public boolean isWords() {
        return type().isWords();
    }

    /** How soon the effect is there: at once, or later, as it is asked after. */
    public enum Pace {
        INSTANT,
        SLOW
    }
}
