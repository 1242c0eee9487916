package io.amends.tickets.tool.application;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** Reading company systems, which needs no ruling (B5). */
public interface LookUps {

    /**
     * The answer of the system as a JSON text. Fails with {@code NoSuchCustomer} when it knows no such customer, and with
     * {@code CompanySystemUnavailable} when there is no usable answer.
     *
     * @param code of the look-up, e.g. {@code customer}
     * @param customerNumber of the verified customer; absent before there is one
     * @param parameters a JSON object
     */
    Uni<String> read(String code, @Nullable String customerNumber, String parameters);
}
