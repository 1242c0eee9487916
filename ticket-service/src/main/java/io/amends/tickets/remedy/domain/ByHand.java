package io.amends.tickets.remedy.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody did herself, as no machine does it.
 *
 * @param what in a few words, such as <i>Swapped the router at the door</i>
 */
public record ByHand(UUID remedyId, String person, String personName, String what) {

    /** Who has to do it, where another remedy names a company system. */
    public static final String EXECUTOR = "manual";

    /** So that the same done twice is found to be the same: in small letters, with hyphens, without accents. */
    public String kind() {
        var plain = Normalizer.normalize(what, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var hyphened = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return hyphened.isEmpty() ? "other" : hyphened;
    }

    @Override
    public String toString() {
        return "ByHand[remedyId=" + remedyId + "]";
    }
}
