package io.amends.tickets.remedy.web;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.amends.tickets.remedy.domain.Money;

/**
 * @param minor in minor units, e.g. cents
 * @param currency ISO 4217 code
 */
@Schema(examples = """
        {"minor":2500,"currency":"EUR"}""")
public record AmountRequest(@Schema(description = "In minor units of the currency: 2500 is 25 euro") long minor,
        @Schema(description = "ISO 4217, such as EUR") @NotBlank String currency) {

    public Money money() {
        return new Money(minor, currency);
    }
}
