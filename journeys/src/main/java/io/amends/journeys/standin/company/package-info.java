/** The company's own system: it knows the customers and carries remedies out, once each. */
@NullMarked
package io.amends.journeys.standin.company;

import org.jspecify.annotations.NullMarked;
