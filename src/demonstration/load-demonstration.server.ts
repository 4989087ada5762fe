export async function loadDemonstration() {}
