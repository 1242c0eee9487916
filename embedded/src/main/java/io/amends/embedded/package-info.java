/** Real PostgreSQL, Kafka and Keycloak without a container engine. */
@NullMarked
package io.amends.embedded;

import org.jspecify.annotations.NullMarked;
