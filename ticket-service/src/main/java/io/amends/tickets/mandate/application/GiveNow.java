package io.amends.tickets.mandate.application;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyType;

/**
 * Something that somebody may give at once and alone.
 *
 * @param amount the most of it; absent for words
 * @param words the same, in the reader's language
 */
public record GiveNow(RemedyType remedy, @Nullable Money amount, String words) {
}
