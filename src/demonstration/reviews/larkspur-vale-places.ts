// Where Larkspur Vale is visited.
export const office = 'Trust office, 10 Mill Street'
export const high = 900015
export const foxglove = 900016
export const teasel = 900017
export const valeEnd = 900018
