package org.jembatan.gateway.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The stored key of the issuer.
 *
 * @param jwk the private key as a JSON Web Key, encrypted when there is a salt
 * @param salt of the encryption, hexadecimal
 */
@Document("signing_keys")
record SigningKey(@Id String id, String jwk, @Nullable String salt, Instant createdAt) {}
