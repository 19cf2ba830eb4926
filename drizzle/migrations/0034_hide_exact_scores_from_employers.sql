-- A score of whole points tells of months and trips what an employer's card does not: her pages show it in steps.
REVOKE SELECT (score) ON introductions FROM cite_employer;
